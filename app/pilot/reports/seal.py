"""The platform's electronic seal on a PDF: PAdES (ETSI EN 319 142) with the market's certificate.

SIGNING_KEY and SIGNING_CERTIFICATE name PEM files. Without them a test authority of one's own is
made under VAR once (authority.py); what it signs proves that nothing was changed, and to nobody
who we are.
"""

import os
import shutil
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

_where: dict[str, str] = {"key": "", "certificate": "", "own": ""}
YEARS = 10


def configure(key: str, certificate: str, own: str) -> None:
    """The PEM files, or the folder where a test authority's are kept."""
    _where.update(key=key, certificate=certificate, own=own)


def sealed(pdf: bytes, *, reason: str) -> bytes:
    """The PDF with the platform's signature over all of it."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields, signers

    out = signers.sign_pdf(
        IncrementalPdfFileWriter(BytesIO(pdf)),
        signers.PdfSignatureMetadata(
            field_name="Market",
            md_algorithm="sha256",
            subfilter=fields.SigSeedSubFilter.PADES,
            reason=reason,
            location="郑州",
        ),
        signer=_signer(),
    )
    return bytes(out.getvalue())


def _signer() -> Any:
    from pyhanko.sign import signers

    key, certificate, chain = _where["key"], _where["certificate"], []
    if not key:
        folder = Path(_where["own"])
        key, certificate = str(folder / "market.key"), str(folder / "market.pem")
        chain = [str(folder / "authority.pem")]
    load: Any = signers.SimpleSigner.load
    found = load(key, certificate, ca_chain_files=chain)
    if found is None:
        raise RuntimeError("SIGNING_KEY and SIGNING_CERTIFICATE are not a key and its certificate")
    return found


def own_certificate() -> bytes | None:
    """The PEM of the test authority's seal, None where it was not made. It is used without
    SIGNING_KEY only."""
    file = Path(_where["own"]) / "market.pem"
    return file.read_bytes() if file.exists() else None


def has_given_key() -> bool:
    """True when SIGNING_KEY and SIGNING_CERTIFICATE are set."""
    return bool(_where["key"])


def make_own() -> None:
    """A test authority and the market's certificate from it: whoever comes first, whole, once."""
    folder = Path(_where["own"])
    folder.parent.mkdir(parents=True, exist_ok=True)
    partial = Path(mkdtemp(prefix=".seal-", dir=folder.parent))  # mode 0700
    for name, content in _own_files().items():
        with os.fdopen(os.open(partial / name, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
    try:
        partial.rename(folder)
    except OSError:  # another process was faster
        shutil.rmtree(partial)
        if own_certificate() is None:
            raise


def _own_files() -> dict[str, bytes]:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    authority, market = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    return {
        "authority.pem": _certificate("技术交易市场测试根证书 (TEST CA)", authority, authority),
        "market.pem": _certificate("技术交易市场报告专用章 (TEST)", market, authority),
        "market.key": market.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
    }


def _certificate(name: str, key: Any, authority: Any) -> bytes:
    """A certificate of `key` from the test authority; the authority's own when they are one."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.x509.oid import NameOID

    def named(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])

    is_authority, now = key is authority, datetime.now(UTC)
    usage = dict.fromkeys(("data_encipherment", "key_agreement", "key_encipherment"), False)
    usage |= dict.fromkeys(("encipher_only", "decipher_only"), False)
    usage |= dict.fromkeys(("digital_signature", "content_commitment"), not is_authority)
    usage |= dict.fromkeys(("key_cert_sign", "crl_sign"), is_authority)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named("技术交易市场测试根证书 (TEST CA)"))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=365 * YEARS))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**usage), critical=True)
        .sign(authority, hashes.SHA256())
    )
    return certificate.public_bytes(serialization.Encoding.PEM)
