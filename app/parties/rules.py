"""What must hold of a party. Pure."""

from stdnum.cn import uscc
from stdnum.exceptions import ValidationError

from app.core.errors import Conflict, Forbidden, Invalid

KINDS = ("university", "institute", "enterprise", "operator")
REGIMES = ("state_research", "soe", "private")  # rule-book §2.1: which pricing rules apply
DUTIES = ("lister", "bidder", "signatory", "finance", "reviewer")


class NotACreditCode(Invalid):
    title = "This is not a unified social credit code (GB 32100-2015)"
    zh = "统一社会信用代码不正确"


class AlreadyRegistered(Conflict):
    title = "This organisation or login is registered already"
    zh = "该单位或登录名已注册"


class SignInRefused(Forbidden):
    title = "Login or password is wrong, or there is no such membership"
    zh = "登录名或密码错误，或无此单位身份"


def credit_code(text: str) -> str:
    """The normalised 18-character code (rule-book §6.1). Raises NotACreditCode."""
    try:
        return str(uscc.validate(text))
    except ValidationError:
        raise NotACreditCode(code=text[:40]) from None
