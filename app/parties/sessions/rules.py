"""What must hold of signing in. Pure."""

import re
from base64 import b32decode
from collections.abc import Collection
from typing import TYPE_CHECKING

from app.core.errors import Conflict, Forbidden, Invalid, Throttled
from app.parties.people.rules import MONEY

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.twofactor.totp import TOTP

STEP, DIGITS = 30, 6  # RFC 6238: seconds of a step; what authenticators show
DRIFT = 1  # steps a telephone's clock may be off
_CODE = re.compile(r"^[0-9]{6}\Z")


class SignInRefused(Forbidden):
    title = "Login, password or code is wrong, or there is no such membership"
    zh = "登录名、密码或动态码错误，或无此单位身份"


class SecondFactorWanted(Forbidden):
    title = "Send the code of your authenticator, too"
    zh = "请同时提供动态验证码"


class CodeRefused(Forbidden):
    title = "The code is wrong, was used already, or the clock is off"
    zh = "动态码错误、已使用或时钟不准"


class SecondFactorEnrolled(Conflict):
    title = "A second factor is enrolled; a lost one is reset by two of the venue's staff"
    zh = "已绑定动态验证码；遗失须由平台双人复核重置"


class SecondFactorNotBegun(Conflict):
    title = "Begin the enrolment first"
    zh = "请先开始绑定"


class SecondFactorUnreadable(Conflict):
    title = (
        "Your authenticator cannot be checked any more: its key is lost. Two of the venue's staff "
        "reset it at the counter; then sign in with the password and enrol it anew"
    )
    zh = "动态验证码密钥已遗失，无法核验。请到服务大厅由平台双人复核重置，再凭密码登录并重新绑定"


class SecondFactorElsewhere(Conflict):
    title = "This session was opened without the authenticator's code: sign in anew, with it"
    zh = "本次登录未使用动态码，请凭动态码重新登录"


class FreshFactorWanted(Forbidden):
    title = (
        "What moves money asks for a fresh code: POST /my/second-factor/prove, then repeat this; "
        "who has no authenticator yet enrols one first (POST /my/second-factor)"
    )
    zh = "涉及资金的变更须先提交新的动态码（POST /my/second-factor/prove）；未绑定者请先绑定"


class CoolingDown(Conflict):
    title = "The account was recovered a short time ago: until then it changes nothing of money"
    zh = "账户刚经找回，冷静期内不得办理涉及资金的变更"


class TooManyAttempts(Throttled):
    title = (
        "Too many attempts: wait, or send a `proof` of work for the `challenge`, or sign in on a "
        "device you were remembered on"
    )
    zh = "登录尝试过多：请稍后再试，或提交challenge对应的proof，或使用已信任设备登录"


class TooManyCodes(Throttled):
    title = (
        "Too many wrong codes after the right password: wait, sign in on a device you were "
        "remembered on, or have the authenticator reset at the counter; and change the password"
    )
    zh = "密码正确但动态码错误过多：请稍后再试、使用已信任设备，或到服务大厅重置，并尽快修改密码"


class KeyMayNotHoldDuty(Invalid):
    title = "An API key never signs, moves money or administers, and never more than its maker may"
    zh = "接口密钥不得签署、动用资金或管理，且不得超出创建者职责"


class KeyIsNobody(Forbidden):
    title = "An API key opens no session, makes no key and changes no account"
    zh = "接口密钥不得登录、创建密钥或更改账户"


def accepted_step(secret: bytes, code: str, at: float, last: int | None) -> int:
    """The time step whose code this is: within DRIFT of `at` (POSIX seconds) and later than the
    last that was accepted, so that a code is accepted once (RFC 6238 §5.2). Raises CodeRefused."""
    from cryptography.hazmat.primitives.twofactor import InvalidToken

    now = int(at) // STEP
    if _CODE.match(code):
        totp = _totp(secret)
        for step in range(now - DRIFT, now + DRIFT + 1):
            if last is not None and step <= last:
                continue
            try:
                totp.verify(code.encode(), step * STEP)
            except InvalidToken:
                continue
            return step
    raise CodeRefused()


def code_at(secret: str, at: float) -> str:
    """What an authenticator shows at a time (POSIX seconds); `secret` is base32."""
    return _totp(b32decode(secret)).generate(int(at)).decode()


def _totp(secret: bytes) -> "TOTP":
    from cryptography.hazmat.primitives.hashes import SHA1  # 6 MiB that no worker needs
    from cryptography.hazmat.primitives.twofactor.totp import TOTP

    return TOTP(secret, DIGITS, SHA1(), STEP, enforce_key_length=False)


def require_duties_of_key(duties: Collection[str], of_maker: Collection[str]) -> None:
    """Raises KeyMayNotHoldDuty."""
    never = MONEY | {"owner", "system_admin", "security_admin"}
    if wrong := sorted(set(duties) - (set(of_maker) - never)):
        raise KeyMayNotHoldDuty(duties=wrong)
