"""What buyers ask of a result, and what proves it: the public facts of an asset on the wire."""

from typing import Any

from marshmallow import fields, validate

from app.catalogue.assets.rules import PRIORITY_BASES
from app.web.fields import Strict, sha256, text
from app.web.scalars import BasisPoints, Count, Day, Fen, Word

FORMS = (  # 体现形式 (成果登记表)
    *("technology", "process", "product", "material", "equipment"),
    *("biological", "variety", "other", "standard"),
)
ORIGINS = ("original", "imported_improved", "domestic_improved")  # 成果属性
STAGES = ("initial", "middle", "mature")  # 所处阶段
WAYS = ("transfer", "licence", "cooperation", "equity", "development", "service")  # 转化方式
PROOFS = (  # usual evidence of the TRL levels (R8 table)
    *("paper", "scheme", "lab_report", "module_test", "prototype", "pilot_batch"),
    *("field_trial", "type_approval", "sales"),
)
MANY = validate.Length(max=50)


def code(**options: Any) -> fields.String:
    """A code of one of the code tables."""
    options.setdefault("allow_none", True)
    return Word(validate=validate.Regexp(r"^[A-Za-z0-9._-]{1,40}\Z"), **options)


class Comparison(Strict):
    """One figure of the economic comparison with the present way."""

    indicator = text(100, required=True)
    present = text(100, required=True)
    ours = text(100, required=True)
    unit = text(30, minimum=0, load_default="")


class Evidence(Strict):
    """A document that is kept elsewhere and known by its hash."""

    name = text(200, required=True)
    sha256 = sha256(required=True)


class TrlProof(Evidence):
    level = Count(1, 9, required=True)
    kind = Word(required=True, validate=validate.OneOf(PROOFS))
    on = Day(required=True)


class Completer(Strict):
    """完成人, in the order of the asset's register; `share` of the reward (R2.3)."""

    name = text(60, required=True)
    order = Count(1, 200, required=True)
    organisation = text(200, minimum=0, load_default="")
    share = BasisPoints(load_default=None, allow_none=True)


class PriorityHolder(Strict):
    """Whoever may take a title at the same terms, in rank (R1.2.6)."""

    organisation_id = fields.UUID(required=True)
    basis = Word(required=True, validate=validate.OneOf(PRIORITY_BASES))


class Owner(Strict):
    name = text(200, required=True)
    share = BasisPoints(required=True)


class Funding(Strict):
    """A project that paid for it; fiscal ones must be handed in (转化法 11)."""

    number = text(100, required=True)
    programme = text(200, required=True)
    is_fiscal = fields.Boolean(required=True, truthy={True}, falsy={False})
    accepted_on = Day(load_default=None, allow_none=True)  # idle a year after: R2.3.7


class Valuation(Evidence):
    """A valuation report: the agency's figure, never the market's."""

    agency = text(200, required=True)
    amount = Fen(required=True)
    on = Day(required=True)


class Certificate(Strict):
    """A registered right that is no patent: software, layout design, plant variety."""

    kind = Word(
        required=True, validate=validate.OneOf(("software", "layout_design", "plant_variety"))
    )
    number = text(60, required=True)
    holder = text(200, required=True)
    on = Day(required=True)


class BuyerFacts(Strict):
    problem = text(4_000)  # the problem it solves
    advantage = text(4_000)  # over the present way
    scenes = fields.List(text(300), validate=MANY)  # application scenes
    economics = fields.List(fields.Nested(Comparison), validate=MANY)
    evidence = fields.List(fields.Nested(Evidence), validate=MANY)
    trl_proofs = fields.List(fields.Nested(TrlProof), validate=MANY)
    completers = fields.List(fields.Nested(Completer), validate=validate.Length(max=200))
    priority = fields.List(fields.Nested(PriorityHolder), validate=validate.Length(max=20))
    owners = fields.List(fields.Nested(Owner), validate=MANY)
    funding = fields.List(fields.Nested(Funding), validate=MANY)
    valuations = fields.List(fields.Nested(Valuation), validate=MANY)
    certificates = fields.List(fields.Nested(Certificate), validate=MANY)
    form = Word(validate=validate.OneOf(FORMS))
    origin = Word(validate=validate.OneOf(ORIGINS))
    stage = Word(validate=validate.OneOf(STAGES))
    ways = fields.List(Word(validate=validate.OneOf(WAYS)), validate=MANY)
