"""What goes over the wire about custodians' keys."""

from base64 import b64encode

from marshmallow import Schema, fields

from app.web.fields import Strict, text


class Custodians(Strict):
    """Keys of three sides, two of whom open what was sealed."""

    owner = fields.UUID(required=True)
    notary = fields.UUID(required=True)
    witness = fields.UUID(required=True)


class NewCustodianKey(Strict):
    key = text(100, required=True, metadata={"description": "X25519 public key, base64"})
    signing_key = text(100, required=True, metadata={"description": "Ed25519, base64"})
    signature = text(
        100, required=True, metadata={"description": "by the signing key (`sealer.py key`), base64"}
    )
    label = text(100, required=True)


class CustodianKeyView(Schema):
    id = fields.UUID(required=True)
    organisation_id = fields.UUID(required=True)
    key = fields.Function(lambda row: b64encode(row.public_key).decode(), required=True)
    signing_key = fields.Function(
        lambda row: row.signing_key and b64encode(row.signing_key).decode(), required=True
    )
    signature = fields.Function(
        lambda row: row.signature and b64encode(row.signature).decode(), required=True
    )
    label = fields.String(required=True)
    is_venues = fields.Boolean(required=True)
    created_at = fields.AwareDateTime(required=True)
    retired_at = fields.AwareDateTime(required=True, allow_none=True)
