"""State machines as tables. A table is the only place that says who may do what, when.

Derived from it, never written twice: the `transitions` of every answer and what blocks each, the
diagrams, the permission matrix, the event names, the timers, the forbidden pairs tests try.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import product
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID, uuid4

from sqlalchemy import func
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from app.core import clock, events
from app.core.actor import SYSTEM, Actor
from app.core.db import db
from app.core.errors import DomainError, NotYourTransition, TransitionNotOpen

Guard = Callable[[Any, datetime], None]
Effect = Callable[[Any, Actor], None]
LOOK_AGAIN = timedelta(hours=1)  # at what guards refuse to the clock


@dataclass(frozen=True)
class Transition:
    name: str  # imperative: the command, the URL, the metric and the test share this word
    event: str  # past tense: what the event log says happened
    start: StrEnum
    end: StrEnum
    by: frozenset[StrEnum]
    guards: Sequence[Guard] = ()  # each raises the error it stands for
    effects: Sequence[Effect] = ()  # same transaction, never the network
    due: Callable[[Any], datetime | None] | None = None  # of the clock: when it falls due


class Workflow:
    """`earlier` holds former versions: a running subject keeps the one it began with."""

    def __init__(
        self,
        subject: str,
        transitions: Iterable[Transition],
        *,
        version: int = 1,
        earlier: Sequence["Workflow"] = (),
    ) -> None:
        self.subject, self.transitions = subject, tuple(transitions)
        self.version = version
        self.versions = {w.version: w for w in (*earlier, self)}

    def apply(self, subject: Any, name: str, actor: Actor, **facts: Any) -> None:
        """Check, change, record, follow up. The only way a state changes.

        `facts` go into the event. Raises TransitionNotOpen, NotYourTransition, or a guard's error.
        """
        transition = self.require_allowed(subject, name, actor)
        now = clock.now()
        for guard in transition.guards:
            guard(subject, now)
        subject.state = transition.end
        subject.version = (subject.version or 0) + 1
        for effect in transition.effects:
            effect(subject, actor)
        subject.next_check = self.next_check(subject)
        subject.check_attempts, subject.check_error = 0, None
        events.record(
            f"{self.subject}.{transition.event}",
            subject.id,
            actor,
            start=transition.start,
            end=transition.end,
            **facts,
        )

    def require_allowed(self, subject: Any, name: str, actor: Actor) -> Transition:
        """Before a command works out what only this actor may read; `apply` asks it too.

        Raises TransitionNotOpen, NotYourTransition.
        """
        transition = self._named(subject, name)
        if not transition.by & subject.roles_of(actor):
            raise NotYourTransition(transition=name, belongs_to=sorted(transition.by))
        return transition

    def begin(
        self, subject: Any, event: str, actor: Actor, *, at: StrEnum | None = None, **facts: Any
    ) -> None:
        """Add a new subject to the running transaction, in the table's first state unless it is
        entered `at` a later one; tell of it."""
        subject.state = at or self.transitions[0].start
        subject.workflow_version = self.version
        subject.created_at = clock.now()
        subject.next_check = self.next_check(subject)
        db.session.add(subject)
        db.session.flush()
        events.record(f"{self.subject}.{event}", subject.id, actor, **facts)

    def available(self, subject: Any, actor: Actor) -> list[dict[str, Any]]:
        """What this actor could do next, and what stands in the way; shown as `transitions`."""
        roles = subject.roles_of(actor)
        mine = [t for t in self._open(subject) if t.by & roles]
        return [{"name": t.name, "blocked_by": self._blocked_by(t, subject)} for t in mine]

    def next_check(self, subject: Any) -> datetime | None:
        """When the clock must look at this subject again (UTC), or None."""
        times = [t.due(subject) for t in self._open(subject) if t.due]
        return min((at for at in times if at is not None), default=None)

    def apply_due(self, subject: Any) -> bool:
        """Apply the clock's earliest transition that has fallen due and that no guard refuses;
        False when there is none. What is refused is no failure: it is told once (True) and looked
        at again."""
        timed = [(t.due(subject), t.name) for t in self._open(subject) if t.due]
        now = clock.now()
        due = sorted((at, name) for at, name in timed if at is not None and at <= now)
        if not due:
            subject.next_check, subject.check_error = self.next_check(subject), None
            return False
        for _, name in due:
            if not self._blocked_by(self._named(subject, name), subject):
                self.apply(subject, name, SYSTEM)
                return True
        return self._wait(subject, due[0][1])

    def _wait(self, subject: Any, name: str) -> bool:
        """Its guards refuse what is due, until the facts change or a later date ends it. True when
        that was told now."""
        reason = self._blocked_by(self._named(subject, name), subject)[0]
        is_new = bool(subject.check_error != reason)
        if is_new:
            facts = {"transition": name, "reason": reason}
            events.record(f"{self.subject}.timer_refused", subject.id, SYSTEM, **facts)
        subject.check_error = reason
        now = clock.now()
        times = [t.due(subject) for t in self._open(subject) if t.due]
        later = (at for at in times if at is not None and at > now)
        subject.next_check = min((now + LOOK_AGAIN, *later))
        return is_new

    def forbidden(self) -> list[tuple[StrEnum, str]]:
        """Every (state, transition) the table does not allow; tests try them all."""
        allowed = {(t.start, t.name) for t in self.transitions}
        every = product(type(self.transitions[0].start), {t.name: None for t in self.transitions})
        return [pair for pair in every if pair not in allowed]

    def diagram(self) -> str:
        """Mermaid, for docs/workflows/."""
        lines = ["stateDiagram-v2"]
        for t in self.transitions:
            lines.append(f"    {t.start} --> {t.end}: {t.name} ({', '.join(sorted(t.by))})")
        return "\n".join(lines)

    def _open(self, subject: Any) -> list[Transition]:
        table = self.versions[subject.workflow_version or self.version]
        return [t for t in table.transitions if t.start == subject.state]

    def _named(self, subject: Any, name: str) -> Transition:
        for transition in self._open(subject):
            if transition.name == name:
                return transition
        raise TransitionNotOpen(transition=name, state=subject.state)

    def _blocked_by(self, transition: Transition, subject: Any) -> list[str]:
        blocked_by = []
        for guard in transition.guards:
            try:
                guard(subject, clock.now())
            except DomainError as error:
                blocked_by.append(error.code())
        return blocked_by


SUBJECTS: list[type["Subject"]] = []


class Subject:
    """The columns of everything that has a state. `workflow` names its table."""

    workflow: ClassVar[Workflow]
    state: Any

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    version: Mapped[int] = mapped_column(default=1)  # the ETag; grows with every change
    workflow_version: Mapped[int] = mapped_column(default=1)
    policy: Mapped[dict[str, Any]] = mapped_column(default=dict)  # values frozen at the beginning
    created_at: Mapped[datetime] = mapped_column(server_default=func.market_now())
    check_attempts: Mapped[int] = mapped_column(default=0)  # failures of the clock in a row
    check_error: Mapped[str | None]

    @declared_attr
    def next_check(cls) -> Mapped[datetime | None]:  # noqa: N805
        return mapped_column(index=True)

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        SUBJECTS.append(cls)

    if TYPE_CHECKING:

        def roles_of(self, actor: Actor) -> set[Any]:
            """Who this actor is here. Nobody at all means: a stranger, who sees nothing."""
