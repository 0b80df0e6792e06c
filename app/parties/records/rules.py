"""What must hold of ratings. Pure."""

from app.core.errors import Conflict, Forbidden


class RatingNotOpen(Forbidden):
    title = "Only the parties of a completed deal that the broker carried rate them"
    zh = "仅可由已完成交易的当事方评价其经纪人"


class RatedAlready(Conflict):
    title = "Your organisation has rated the broker for this deal already"
    zh = "贵单位已就该交易作出评价"
