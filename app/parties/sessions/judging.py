"""Whether a try to sign in is the right person's. It is committed whatever is found, so that wrong
codes stay counted; so what is found is told, not raised."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.core.db import command, db
from app.core.errors import DomainError
from app.parties.people import passwords
from app.parties.people.models import User
from app.parties.sessions.attempts import (
    Counted,
    Try,
    count_wrong_code,
    forget_codes,
    require_code_tries_left,
)
from app.parties.sessions.rules import (
    CodeRefused,
    SecondFactorUnreadable,
    SecondFactorWanted,
    SignInRefused,
    TooManyAttempts,
    TooManyCodes,
)
from app.parties.sessions.second_factor import accept


@dataclass(frozen=True)
class Judged:
    """Whose try it was, or why it is refused."""

    user_id: UUID | None = None
    password_hash: str = ""  # it was judged by
    has_second: bool = False
    refusal: DomainError | None = None


@command
def judge(made: Try, password: str, code: str | None, counted: Counted) -> Judged:
    """Password, then code; where too many strangers tried, the code first."""
    user = db.session.scalar(select(User).filter_by(login=made.login).with_for_update())
    if counted.is_held and not _proves_itself(user, code):
        return Judged(refusal=TooManyAttempts(retry_after=3_600))
    is_right = passwords.is_right(user.password_hash if user else None, password)
    if not is_right or user is None or user.erased_at is not None:
        return Judged(refusal=SignInRefused())
    if user.totp_confirmed_at is not None and code is None:
        return Judged(refusal=SecondFactorWanted())
    if code is not None and user.totp_confirmed_at is not None:
        refusal = _refuse_code(user, code, made, counted)
        if refusal is not None:
            return Judged(refusal=refusal)
    if passwords.is_cheap(user.password_hash):
        user.password_hash = passwords.hashed(password)
    return Judged(user.id, user.password_hash, user.totp_confirmed_at is not None)


def _refuse_code(user: User, code: str, made: Try, counted: Counted) -> DomainError | None:
    try:
        if not counted.is_held:  # else it was accepted before the password was looked at
            require_code_tries_left(made, counted.is_known)
            accept(user, code)
    except CodeRefused:
        count_wrong_code(made, counted.is_known)
        return SignInRefused()
    except (TooManyCodes, SecondFactorUnreadable) as refusal:
        return refusal
    forget_codes(made, counted.is_known)
    return None


def _proves_itself(user: User | None, code: str | None) -> bool:
    if user is None or code is None or user.totp_confirmed_at is None:
        return False
    try:
        accept(user, code)
    except (CodeRefused, SecondFactorUnreadable):
        return False
    return True
