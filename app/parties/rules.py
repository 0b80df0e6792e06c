"""What must hold of a party. Pure."""

import re

from stdnum.cn import uscc
from stdnum.exceptions import ValidationError

from app.core.errors import Conflict, Forbidden, Invalid

_LOGIN = re.compile(r"^[A-Za-z0-9._-]{3,64}\Z")
KINDS = ("university", "institute", "enterprise", "operator")
REGIMES = ("state_research", "soe", "private")  # rule-book §2.1: which pricing rules apply
DUTIES = ("lister", "bidder", "signatory", "finance", "reviewer")


class NotACreditCode(Invalid):
    title = "This is not a unified social credit code (GB 32100-2015)"
    zh = "统一社会信用代码不正确"


class AlreadyRegistered(Conflict):
    title = "This organisation or login is registered already"
    zh = "该单位或登录名已注册"


class AccountMalformed(Invalid):
    title = "Names are not blank; a login is 3 to 64 of A-Z a-z 0-9 . _ -; a password 12 or more"
    zh = "名称不能为空；登录名为3至64位字母数字；密码不少于12位"


class DutyNotOfKind(Invalid):
    title = "Reviewers and cashiers are the operator's; the operator is never a party (L1)"
    zh = "审核与财务职责仅限平台；平台不得作为交易一方"


class SignInRefused(Forbidden):
    title = "Login or password is wrong, or there is no such membership"
    zh = "登录名或密码错误，或无此单位身份"


def account_is_sound(login: str, name: str, password: str) -> None:
    """Raises AccountMalformed."""
    if not _LOGIN.match(login) or not name.strip() or len(password) < 12:
        raise AccountMalformed()


def duties_fit(kind: str, duties: list[str]) -> None:
    """The venue's staff never bid, list or sign (rule-book L1, R7.5). Raises DutyNotOfKind."""
    of_venue = {"reviewer", "finance"}
    if any((duty in of_venue) != (kind == "operator") for duty in duties):
        raise DutyNotOfKind(kind=kind, duties=duties)


def credit_code(text: str) -> str:
    """The normalised 18-character code (rule-book §6.1). Raises NotACreditCode."""
    try:
        return str(uscc.validate(text))
    except ValidationError:
        raise NotACreditCode(code=text[:40]) from None
