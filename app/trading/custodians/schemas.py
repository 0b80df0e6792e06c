"""What goes over the wire about custodians' keys."""

from base64 import b64encode

from marshmallow import Schema, fields

from app.web.fields import Strict, text


class Custodians(Strict):
    """Keys of three sides that hold shares of an opening's private key."""

    owner = fields.UUID(required=True)
    notary = fields.UUID(required=True)
    witness = fields.UUID(required=True)


class NewCustodianKey(Strict):
    key = text(100, required=True, metadata={"description": "X25519 public key, base64"})
    label = text(100, required=True)


class CustodianKeyView(Schema):
    id = fields.UUID(required=True)
    organisation_id = fields.UUID(required=True)
    key = fields.Function(lambda row: b64encode(row.public_key).decode(), required=True)
    label = fields.String(required=True)
    is_venues = fields.Boolean(required=True)
    created_at = fields.AwareDateTime(required=True)
    retired_at = fields.AwareDateTime(required=True, allow_none=True)
