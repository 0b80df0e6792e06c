"""In every state that is not final, who waits has something to do, or the clock acts one day.

Read from the tables themselves. What stays is named with its reason: what a state waits for, and
what ends that.
"""

import pytest

from app.core.workflow import SUBJECTS
from app.factory import TIMED  # noqa: F401 -- importing the factory registers every table

ONLY_READ = {"reader", "onlooker", "auditor", "colleague", "member"}
AT_WORK = {  # people of the venue, and those whom it appoints: others wait for them
    *("market", "venue", "reviewer", "verifier", "accreditor", "cashier", "approver", "four_eyes"),
    *("expert", "custodian"),
}
SIDES = {"base_reviewer": "base", "seller_signatory": "seller", "buyer_signatory": "buyer"} | {
    "drafter": "unit",
    "signatory": "principal",
}
A_JOB = "a job is at work on it; jobs are tried again, and the operator sees what fails"
THE_DEAL = "its deal has the date: unsigned or unpaid, it lapses there"
THE_PROCEDURE = "its procedure has the date, and sends on or ends what is in it"
THE_VENUE = "the venue's review; it is the operator's queue, oldest first"
THE_BANK = "instructed to the bank; its statement confirms it, or the cashier does"
THE_OWNER = "the owner of the technology agrees once, then reads"
THE_CONTRACT = "its contract of service: rescinded by a side, it gives the project up"
THE_PROJECT = "its project goes on or is given up, terminated, or contested by its own table"
REASONS = {
    ("patent_import", "received"): A_JOB,
    ("patent_import", "reading"): A_JOB,
    ("patent_import", "needs_attention"): "sent again by whoever sent it; the operator has it read",
    ("upload", "assembling"): A_JOB,
    ("pilot_report", "drafted"): "a draft of its project's report: drafted anew, or issued with it",
    ("patent_watch", "ended"): "nobody waits: it begins again when the patent is restored",
    ("suggestion", "retired"): "nobody waits: it begins again when it fits again",
    ("talent", "unconsented"): "nobody waits: nothing is kept of the person any more",
    ("organisation", "submitted"): THE_VENUE,
    ("pilot_base", "submitted"): THE_VENUE,
    ("organisation", "suspended"): "by four eyes, with reasons; they reinstate it the same way",
    ("credential", "expired"): "the holder trains on; the reviewer renews by what is entered",
    ("listing", "reserved"): "held by a deal, a trial or a procedure, which frees or closes it",
    ("payment", "due"): THE_DEAL,
    ("payment", "held"): THE_DEAL,
    ("tranche", "due"): THE_DEAL,
    ("stage", "planned"): THE_DEAL,
    ("award", "confirmed"): THE_DEAL,
    ("proposal", "chosen"): THE_DEAL,
    ("call", "chosen"): THE_DEAL,
    ("pilot_project", "feasible"): THE_DEAL,
    ("bank_line", "received"): "matched or set aside by the subscriber that it was told to",
    ("deposit", "frozen"): THE_PROCEDURE,
    ("intent", "qualified"): THE_PROCEDURE,
    ("intent", "voided"): THE_PROCEDURE,
    ("award", "waiting"): THE_PROCEDURE,
    ("procedure", "competing"): "its auction or opening has the dates",
    ("procedure", "awarding"): "its award, and the award's deal, have the dates",
    ("opening", "held"): "the technical opening before it has the date",
    ("opening", "opening"): A_JOB,
    ("deposit", "refunding"): THE_BANK,
    ("priority", "claimed"): "whoever is ranked before it has the date; then it is taken or ended",
    ("payout", "instructed"): THE_BANK,
    ("bank_line", "exception"): "the cashier's queue; the money is in suspense",
    ("pilot_project", "applied"): THE_OWNER,
    ("pilot_project", "running"): THE_OWNER,
    ("pilot_project", "contracted"): THE_CONTRACT,
    ("pilot_project", "prepared"): THE_CONTRACT,
    ("pilot_project", "suspended"): "safety has no clock: the base resumes it or notices failure",
    ("pilot_project", "reported"): "the venue appoints the expert, another when one is silent",
    ("pilot_project", "accepted"): "nobody waits: the money is judged; archiving closes the file",
    ("pilot_project", "terminated"): "nobody waits: the money is judged; archiving closes the file",
    ("milestone", "scheduled"): THE_PROJECT,
    ("milestone", "in_progress"): THE_PROJECT,
    ("milestone", "evidence_submitted"): THE_PROJECT,
    ("milestone", "rework"): THE_PROJECT,
}


def stuck_in(workflow, state):
    """Who acts elsewhere in the table, cannot leave this state, and no date helps; or "nobody" when
    it is moved by the venue or another subject alone."""
    here = [t for t in workflow.transitions if t.start == state]
    if not here or any(t.due for t in here if t.end != state):  # a reminder is no end
        return set()
    leaving = {role for t in here if t.end != state for role in t.by}
    waiting = {role for t in workflow.transitions for role in t.by} - ONLY_READ - AT_WORK
    stuck = {SIDES.get(role, role) for role in waiting} - {SIDES.get(r, r) for r in leaving}
    return {str(role) for role in stuck} or ({"nobody"} if leaving <= AT_WORK else set())


def test_whoever_waits_has_something_to_do_or_a_date():
    found = {
        (model.workflow.subject, str(state)): stuck
        for model in SUBJECTS
        for state in type(model.workflow.transitions[0].start)
        if (stuck := stuck_in(model.workflow, state))
    }
    for (subject, state), stuck in sorted(found.items()):
        if (subject, state) not in REASONS:
            print(f"{subject} in {state}: {', '.join(sorted(stuck))}")
    assert set(found) == set(REASONS)


ALONE = {  # (subject, who): why they may need another to come to an end
    **dict.fromkeys((("award", who) for who in ("holder", "seller", "winner")), THE_DEAL),
    ("call", "poser"): THE_DEAL,
    ("credential", "holder"): "the reviewer renews or reinstates; until then it is no certificate",
    ("intent", "seller"): THE_PROCEDURE,
    ("listing", "seller"): "held by a deal, a trial or a procedure, which frees or closes it",
    **dict.fromkeys((("milestone", who) for who in ("base", "client")), THE_PROJECT),
    ("organisation", "owner"): "it lives on; the venue verifies, reinstates or closes it",
    ("pilot_base", "owner"): "it lives on; the venue accredits it, and accreditation lapses",
    ("pilot_project", "base"): THE_VENUE,
    ("pilot_project", "client"): "terminated or accepted is an end: archiving closes the file",
    ("pilot_project", "owner"): THE_OWNER,
    ("priority", "holder"): "claimed: whoever is ranked before has the date, or its deal ends it",
    ("procedure", "seller"): "its auction or opening has the dates, then its award's deal",
    ("proposal", "proposer"): THE_DEAL,
    **dict.fromkeys((("stage", who) for who in ("client", "developer")), THE_DEAL),
    **dict.fromkeys((("suggestion", who) for who in ("offerer", "poser")), "nobody waits"),
    ("talent", "person"): "consent withdrawn, nothing is kept of them: nobody waits",
    **dict.fromkeys((("tranche", who) for who in ("buyer", "seller")), THE_DEAL),
    ("upload", "owner"): A_JOB,
}
OF_MONEY = {"deal", "payment", "deposit"}  # the money issue brings them their dates


def ends_alone(workflow, who):
    """The states from which this role and the clock alone come to an end."""
    table = workflow.transitions
    found = set(type(table[0].start)) - {t.start for t in table if t.start != t.end}
    for _ in table:
        found |= {
            t.start
            for t in table
            if t.end in found and (t.due or who in {SIDES.get(role, role) for role in t.by})
        }
    return found


def test_whoever_waits_comes_to_an_end_though_all_others_are_silent():
    found = set()
    for model in SUBJECTS:
        table = model.workflow.transitions
        people = {SIDES.get(role, str(role)) for t in table for role in t.by}
        for who in people - ONLY_READ - AT_WORK:
            if {t.start for t in table} - ends_alone(model.workflow, who):
                found.add((model.workflow.subject, who))
    assert {pair for pair in found if pair[0] not in OF_MONEY} == set(ALONE)


@pytest.mark.parametrize("reason", sorted(set(REASONS.values())))
def test_a_reason_is_one_line(reason):
    assert "\n" not in reason
    assert len(reason) < 80
