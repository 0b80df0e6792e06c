"""What buyers ask of a result, and what proves it: the public facts of an asset on the wire."""

from typing import Any

from marshmallow import fields, validate

from app.web.fields import MAX_FEN, Strict, sha256, text

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
SHARE = validate.Range(1, 10_000)  # basis points
MANY = validate.Length(max=50)


def code(**options: Any) -> fields.String:
    """A code of one of the code tables."""
    options.setdefault("allow_none", True)
    return fields.String(validate=validate.Regexp(r"^[A-Za-z0-9._-]{1,40}\Z"), **options)


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
    level = fields.Integer(required=True, strict=True, validate=validate.Range(1, 9))
    kind = fields.String(required=True, validate=validate.OneOf(PROOFS))
    on = fields.Date(required=True)


class Completer(Strict):
    """完成人, in the order of the achievement's register; `share` of the reward (R2.3)."""

    name = text(60, required=True)
    order = fields.Integer(required=True, strict=True, validate=validate.Range(1, 200))
    organisation = text(200, minimum=0, load_default="")
    share = fields.Integer(strict=True, load_default=None, allow_none=True, validate=SHARE)


class Owner(Strict):
    name = text(200, required=True)
    share = fields.Integer(required=True, strict=True, validate=SHARE)


class Funding(Strict):
    """A project that paid for it; fiscal ones must be handed in (转化法 11)."""

    number = text(100, required=True)
    programme = text(200, required=True)
    is_fiscal = fields.Boolean(required=True, truthy={True}, falsy={False})
    accepted_on = fields.Date(load_default=None, allow_none=True)  # idle a year after: R2.3.7


class Valuation(Evidence):
    """A valuation report: the agency's figure, never the market's."""

    agency = text(200, required=True)
    amount = fields.Integer(required=True, strict=True, validate=validate.Range(1, MAX_FEN))
    on = fields.Date(required=True)


class Certificate(Strict):
    """A registered right that is no patent: software, layout design, plant variety."""

    kind = fields.String(
        required=True, validate=validate.OneOf(("software", "layout_design", "plant_variety"))
    )
    number = text(60, required=True)
    holder = text(200, required=True)
    on = fields.Date(required=True)


class BuyerFacts(Strict):
    problem = text(4_000)  # the problem it solves
    advantage = text(4_000)  # over the present way
    scenes = fields.List(text(300), validate=MANY)  # application scenes
    economics = fields.List(fields.Nested(Comparison), validate=MANY)
    evidence = fields.List(fields.Nested(Evidence), validate=MANY)
    trl_proofs = fields.List(fields.Nested(TrlProof), validate=MANY)
    completers = fields.List(fields.Nested(Completer), validate=validate.Length(max=200))
    owners = fields.List(fields.Nested(Owner), validate=MANY)
    funding = fields.List(fields.Nested(Funding), validate=MANY)
    valuations = fields.List(fields.Nested(Valuation), validate=MANY)
    certificates = fields.List(fields.Nested(Certificate), validate=MANY)
    form = fields.String(validate=validate.OneOf(FORMS))
    origin = fields.String(validate=validate.OneOf(ORIGINS))
    stage = fields.String(validate=validate.OneOf(STAGES))
    ways = fields.List(fields.String(validate=validate.OneOf(WAYS)), validate=MANY)
