"""What must have been done before a service counts as delivered. Higher modules know their own.

@before_delivery
def report_is_accepted(deal, now): ...  # raises what is missing
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

Rule = Callable[[Any, datetime], None]
_RULES: list[Rule] = []


def before_delivery(rule: Rule) -> Rule:
    """Register what may be missing of a service: raises it."""
    _RULES.append(rule)
    return rule


def require_service_done(deal: Any, now: datetime) -> None:
    """Silence accepts what is delivered, so nothing is delivered that is not done. Raises what is
    missing."""
    if deal.service is not None:
        for rule in _RULES:
            rule(deal, now)
