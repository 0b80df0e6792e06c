"""What must hold of people and what they may do. Pure."""

import re
from collections.abc import Collection
from datetime import datetime
from typing import Any

from app.core.errors import Conflict, Invalid

_LOGIN = re.compile(r"^[A-Za-z0-9._-]{3,64}\Z")
LEAST, MOST = 12, 200  # characters of a password
OF_PARTY = frozenset({"owner", "lister", "bidder", "signatory", "finance", "verifier", "clerk"})
ADMINS = frozenset({"system_admin", "security_admin", "auditor"})
OF_VENUE = frozenset({"owner", "reviewer", "finance", "clerk"}) | ADMINS
DUTIES = tuple(sorted(OF_PARTY | OF_VENUE))
MONEY = frozenset({"signatory", "finance"})  # they commit or move money: a second factor always
GUARDED = MONEY | {"owner"}  # nobody gets them from one person at once


class AccountMalformed(Invalid):
    title = "Names are not blank; a login is 3 to 64 of A-Z a-z 0-9 . _ -; a password 12 or more"
    zh = "名称不能为空；登录名为3至64位字母数字；密码不少于12位"


class DutyNotOfKind(Invalid):
    title = "Reviewing and administering is the venue's, which never lists, bids or signs (L1)"
    zh = "审核与管理职责仅限平台；平台不得作为交易一方"


class PasswordKnown(Invalid):
    title = "This password is on the lists that are tried first, or built from them: choose another"
    zh = "该密码在常用或已泄露密码之列，极易被猜中，请更换"


class PasswordOfContext(Invalid):
    title = "This password is built from your login, name, organisation or the market's name"
    zh = "密码不得由登录名、姓名、单位名称或市场名称构成，请更换"


class OwnerStaysMeanwhile(Conflict):
    title = "Withdraw this member's duty of an owner first; of that every owner is told"
    zh = "请先撤销该成员的负责人职责，该变更将通知全体负责人"


class AdministratorsApart(Invalid):
    title = "One person is administrator of the system, of security, or auditor: never two of them"
    zh = "系统、安全、审计三员必须分设"


class StaffIsNoParty(Conflict):
    title = "Staff of the venue belong to no party, and members of a party are not its staff (R7.5)"
    zh = "平台工作人员不得同时为交易单位成员"


class VenueDutyNeedsFourEyes(Conflict):
    title = "A duty at the venue is asked for and approved by two: act membership.give_duty"
    zh = "平台职责须经双人复核授予"


class LastOwner(Conflict):
    title = "An organisation keeps at least one owner"
    zh = "单位至少保留一名负责人"


class OwnerStands(Conflict):
    title = "The organisation has an owner, who appoints others"
    zh = "该单位现有负责人，由其自行指派"


class DutyHeldAlready(Conflict):
    title = "The member holds this duty already"
    zh = "该成员已有此职责"


class DutyNotHeld(Conflict):
    title = "The member does not hold this duty"
    zh = "该成员无此职责"


class InvitedAlready(Conflict):
    title = "This person is a member or was invited already"
    zh = "该人员已是成员或已被邀请"


class EndBeforeBeginning(Invalid):
    title = "It would end before it begins"
    zh = "结束时间早于开始时间"


def require_sound_account(login: str, name: str, password: str) -> None:
    """Raises AccountMalformed."""
    if (
        not _LOGIN.match(login)
        or login.startswith("erased-")
        or not name.strip()
        or not LEAST <= len(password) <= MOST
    ):
        raise AccountMalformed()


def require_fitting_duties(is_venue: bool, duties: Collection[str]) -> None:
    """The venue's staff never bid, list or sign (rule-book L1, R7.5); its three administrators are
    three people. Raises DutyNotOfKind, AdministratorsApart."""
    if wrong := sorted(set(duties) - (OF_VENUE if is_venue else OF_PARTY)):
        raise DutyNotOfKind(duties=wrong)
    if len(ADMINS & set(duties)) > 1:
        raise AdministratorsApart()


def needs_second_factor(is_venue: bool, duties: Collection[str], *, is_established: bool) -> bool:
    """Staff, auditors, everyone who moves money, and owners, who say who does; whoever founds an
    organisation that has neither an account nor a verification reads and drafts before."""
    return is_venue or bool(MONEY & set(duties)) or (is_established and "owner" in duties)


def require_end_after_start(start: datetime, end: datetime | None) -> None:
    """Raises EndBeforeBeginning."""
    if end is not None and end <= start:
        raise EndBeforeBeginning()


def require_remaining_owner(membership: Any, now: datetime) -> None:
    """Raises LastOwner."""
    if membership.is_last_owner(now):
        raise LastOwner()
