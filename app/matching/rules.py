"""What must hold of suggestions. Pure."""

from app.core.errors import Forbidden


class NotAMember(Forbidden):
    title = "Only a member who lists or bids decides this for the organisation"
    zh = "仅具备发布或竞买职责的成员可以决定"
