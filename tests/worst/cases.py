"""The worst that each reader of foreign input can be given, and what it may be given with."""

import io
import zipfile

MIB = 1 << 20
HEAD = "<?xml version='1.0' encoding='gb2312'"
SHEET_NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def xml_heads():
    """1.35 MB of declarations that come to no end: quadratic for an expression, minutes."""
    yield ("<?xml " + 'encoding="gb2312" ' * 75_000).encode()
    yield b" " * MIB + b"<?xml " + b"a" * MIB
    yield (HEAD + " " * MIB).encode()


def xml_bodies():
    """Deep, wide, long, many."""
    yield b"<a>" * 5_000_000
    yield b"<all>" + b"<a/>" * 8_000_000 + b"</all>"
    yield b"<all>" + b"<cn-patent-document/>" * 1_400_000 + b"</all>"
    yield b"<a " + b" ".join(b'x%d=""' % n for n in range(1_000_000)) + b"/>"
    yield b'<a x="' + b">" * (30 * MIB) + b'"/>'
    yield b"<!--" + b"-" * 1 + b"x" * (30 * MIB)
    yield b"<a " + b" ".join(b'xmlns:n%d="u%d"' % (n, n) for n in range(500_000)) + b"/>"
    yield b"<all>" + b"".join(b"<a%d/>" % n for n in range(1_500_000)) + b"</all>"
    people = b"<cn-applicant><name>a</name></cn-applicant>" * 500_000
    yield (
        b"<cn-patent-document><cn-bibliographic-data><cn-parties><cn-applicants>"
        + people
        + b"</cn-applicants></cn-parties></cn-bibliographic-data></cn-patent-document>"
    )


def workbook(parts=(), **changed):
    """An .xlsx with these parts instead of, or beside, those of an empty one."""
    from openpyxl import Workbook

    plain = io.BytesIO()
    Workbook().save(plain)
    out = io.BytesIO()
    with (
        zipfile.ZipFile(plain) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed,
    ):
        for name in source.namelist():
            if name not in dict(parts):
                packed.writestr(name, source.read(name))
        for name, pieces in parts:
            with packed.open(name, "w", force_zip64=True) as part:
                for piece in pieces:
                    part.write(piece)
    return out.getvalue()


def _repeated(head, middle, times, tail):
    yield head.encode()
    block = middle.encode() * 10_000
    for _ in range(times // 10_000):
        yield block
    yield tail.encode()


def workbooks():
    """Some sixty kilobytes each that unpack to gigabytes, or build them."""
    sheet, strings, styles = (
        f"xl/{name}.xml" for name in ("worksheets/sheet1", "sharedStrings", "styles")
    )
    yield workbook(
        [
            (
                sheet,
                _repeated(
                    f"<worksheet {SHEET_NS}><sheetData><row>",
                    "<c/>",
                    20_000_000,
                    "</row></sheetData></worksheet>",
                ),
            )
        ]
    )
    yield workbook(
        [
            (
                sheet,
                _repeated(
                    f"<worksheet {SHEET_NS}><sheetData>", " ", 400 * MIB, "</sheetData></worksheet>"
                ),
            )
        ]
    )
    yield workbook(
        [
            (
                sheet,
                _repeated(
                    f"<worksheet {SHEET_NS}><sheetData><row><c><is><t>",
                    "a",
                    60 * MIB,
                    "</t></is></c></row></sheetData></worksheet>",
                ),
            )
        ]
    )
    yield workbook([(sheet, _repeated(f'<worksheet {SHEET_NS} a="', "a", 60 * MIB, '"/>'))])
    yield workbook(
        [(sheet, _repeated(f"<worksheet {SHEET_NS}>", "<row/>", 9_000_000, "</worksheet>"))]
    )
    yield workbook(
        [(strings, _repeated(f"<sst {SHEET_NS}><si>", "<r/>", 5_000_000, "</si></sst>"))]
    )
    yield workbook([(strings, _repeated(f"<sst {SHEET_NS}>", "<si/>", 6_000_000, "</sst>"))])
    yield workbook(
        [
            (
                styles,
                _repeated(
                    f"<styleSheet {SHEET_NS}><cellXfs>",
                    "<xf/>",
                    40_000_000,
                    "</cellXfs></styleSheet>",
                ),
            )
        ]
    )
    yield workbook([(styles, _repeated(f"<styleSheet {SHEET_NS}>", "<a>", 1_000_000, ""))])
    yield workbook(
        [("xl/workbook.xml", _repeated("<workbook>", "<sheet/>", 500_000, "</workbook>"))]
    )
    yield workbook([(f"xl/media/{n}.png", [b""]) for n in range(2_000)])
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as packed:
        packed.writestr("[Content_Types].xml", b" " * (200 * MIB))
    yield out.getvalue()
    yield b"PK\x03\x04" + bytes(MIB)


def json_lines():
    yield b"[" * MIB + b"\n"
    yield b'{"a":' * 200_000 + b"\n"
    yield b'{"' + b"a" * (8 * MIB)
    yield b"\n" * (64 * MIB)
    yield b'"' + b'\\"' * 400_000 + b"\n"
    yield b'{"source_id": ' + b"9" * 900_000 + b"}\n"
    yield b'{"source_id": 1e999, "title": -1e308}\n' * 1_000
    yield b"{" + b",".join(b'"k%d":1' % n for n in range(60_000)) + b"}\n"


def tables():
    """CSV: endless lines, a field without end quote, a million columns, figures no axis has."""
    yield b"t,a\n" + b"1" * (30 * MIB)
    yield b't,a\n"' + b"1,2\n" * (5 * MIB)
    yield b"," * (30 * MIB)
    yield b",".join(b"c%d" % n for n in range(900)) + b"\n" + (b"1," * 899 + b"1\n") * 5_000
    yield b"t,a\n" + b"1e308,-1e308\n-1e308,1e308\n" * 100_000
    yield b"t,a\n" + b"nan,inf\n-inf,nan\n" * 100_000
    yield b"t,a\n" + b"\n" * (30 * MIB)


def parquets():
    import pyarrow as pa
    from pyarrow import parquet

    def made(columns, **options):
        out = io.BytesIO()
        parquet.write_table(pa.table(columns), out, compression="zstd", **options)
        return out.getvalue()

    yield made({"t": pa.nulls(20_000_000, pa.int64()), "a": pa.nulls(20_000_000, pa.float64())})
    yield made(
        {
            "t": pa.array([0, 1]),
            "s": pa.array(["a" * (100 * MIB)] * 2),
            "a": pa.array([1.0, float("inf")]),
        },
        use_dictionary=False,
    )
    yield made({f"c{n}": pa.array([1.0]) for n in range(3_000)})
    yield made({"t": pa.array([1e308, -1e308] * 1_000), "a": pa.array([1e308, -1e308] * 1_000)})


def series():
    """What is kept of a table, as bad as JSON can hold it."""
    for a, b in ((1e308, -1e308), (1e15, 1e15 - 0.125), (5e-324, 1e-323), (2.0**53, 2.0**53 + 2),
                 (0.0, 0.0), (-1e-300, 1e300)):  # fmt: skip
        yield {"columns": ["t" * 1_000, *("a" * 1_000 for _ in range(8))],
               "rows": [[a, *[b] * 8], [b, *[a] * 8]] * 400}  # fmt: skip
    yield {"columns": ["t", "a"], "rows": [[None, None]] * 800}
    yield {"columns": ["t", "a"], "rows": [[1, float("nan")], [float("inf"), 2], [3, 4]]}


def papers():
    """(body, media type): pages that unpack to gigabytes, trees without end, huge pictures."""
    import zlib

    def pdf(*objects):
        body = b"%PDF-1.7\n" + b"\n".join(
            b"%d 0 obj\n%b\nendobj" % (n, each) for n, each in enumerate(objects, 1)
        )
        return body + b"\ntrailer << /Root 1 0 R /Size %d >>\n%%%%EOF" % (len(objects) + 1)

    bomb = zlib.compress(bytes(300 * MIB), 9)
    stream = b"<< /Type /XRef /W [1 2 1] /Size 3 /Root 1 0 R /Filter /FlateDecode /Length %d >>"
    yield (
        b"%PDF-1.7\n3 0 obj\n" + stream % len(bomb) + b"\nstream\n" + bomb
        + b"\nendstream\nendobj\nstartxref\n9\n%%EOF",
        "application/pdf",
    )  # fmt: skip
    catalog, pages = b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Kids [2 0 R] /Count 1 >>"
    yield pdf(catalog, pages), "application/pdf"
    yield pdf(b"[" * MIB), "application/pdf"
    yield b"%PDF-1.7\n" + b"1 0 obj\n" * MIB, "application/pdf"
    yield b"%PDF-" + b"<" * (4 * MIB), "application/pdf"
    yield _picture(30_000, 30_000), "image/png"
    yield b"\x89PNG\r\n\x1a\n" + bytes(MIB), "image/png"
    yield b"a" * (4 * MIB), "text/plain"
    yield b"\n" * MIB, "text/plain"


def _picture(wide, high):
    import struct
    import zlib

    def chunk(kind, body):
        crc = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + crc

    packed = zlib.compressobj(9)
    line = bytes(1 + wide * 3)
    body = b"".join(packed.compress(line) for _ in range(high)) + packed.flush()
    head = struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def statements():
    yield b"\n" * (32 * MIB)
    yield b'"' + b"a" * (32 * MIB)
    yield b"," * (3 * MIB)
    yield ("交易日期," * 200_000).encode()


def bodies():
    yield b"[" * MIB
    yield b'{"a":' * 200_000
    yield b'"' * MIB
    yield b'"\\' * (MIB // 2)
    yield b'"\\\n' * (MIB // 3)
    yield b"9" * MIB
    yield b"[" + b"1e999," * 170_000 + b"1]"
    yield b"{" + b",".join(b'"k%d":1' % n for n in range(90_000)) + b"}"
    yield b"\\ud800" * 170_000
