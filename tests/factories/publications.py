"""Made-up patent publications in the three formats that are imported."""

from typing import Any
from xml.sax.saxutils import escape

from app.catalogue.patents.rules import check_digit

FACTS: dict[str, Any] = {
    "title": "一种示范用铝合金板材的低温轧制方法",
    "abstract": "本发明公开了一种示范用铝合金板材的低温轧制方法，晶粒细化，能耗降低。",
    "applicants": ["郑州示范大学"],
    "inventors": ["张示范", "李示范"],
    "ipc": ["B21B   1/38    (2006.01)", "C22F   1/04    (2006.01)"],
    "filed": "20220315",
    "published": "20220920",
    "kind": "A",
}


def number(serial: int, year: int = 2022, kind: int = 1) -> str:
    """A well-formed application number that no office gave to anybody."""
    body = f"{year}{kind}{serial:07}"
    return f"{body}.{check_digit(body)}"


def mistyped(serial: int) -> str:
    """The same with a wrong check digit."""
    good = number(serial)
    return good[:-1] + ("1" if good[-1] == "0" else "0")


def cnipa_old(serial: int, **changes: Any) -> str:
    """`cn-patent-document`, as published until about 2019."""
    f = _facts(serial, changes)
    people = "".join(
        f"<cn-inventor><name>{escape(name)}</name></cn-inventor>" for name in f["inventors"]
    )
    owners = "".join(
        f'<cn-applicant sequence="1"><addressbook><name>{escape(name)}</name>'
        "<address><text>河南省郑州市</text></address></addressbook></cn-applicant>"
        for name in f["applicants"]
    )
    classes = "".join(
        f"<classification-ipcr><text>{text}</text></classification-ipcr>" for text in f["ipc"]
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<cn-patent-document lang="ZH" country="CN"><cn-bibliographic-data>'
        "<cn-publication-reference><document-id><country>CN</country>"
        f"<doc-number>{f['publication']}</doc-number><kind>{f['kind']}</kind>"
        f"<date>{f['published']}</date></document-id></cn-publication-reference>"
        '<application-reference appl-type="发明专利"><document-id><country>CN</country>'
        f"<doc-number>{f['number']}</doc-number><date>{f['filed']}</date></document-id>"
        f"</application-reference><classifications-ipcr>{classes}</classifications-ipcr>"
        f"<invention-title>{escape(f['title'])}</invention-title>"
        f'<abstract><p num="1">{escape(f["abstract"])}</p></abstract>'
        f"<cn-parties><cn-applicants>{owners}</cn-applicants>"
        f"<cn-inventors>{people}</cn-inventors></cn-parties>"
        "</cn-bibliographic-data></cn-patent-document>\n"
    )


def cnipa_new(serial: int, **changes: Any) -> str:
    """`business:PatentDocumentAndRelated`, as published since about 2020."""
    f = _facts(serial, changes)
    classes = "".join(
        f"<business:ClassificationIPCR><base:Text>{text}</base:Text></business:ClassificationIPCR>"
        for text in f["ipc"]
    )
    return (
        '<?xml version="1.0" encoding="utf-8" standalone="no"?>\n'
        "<business:PatentDocumentAndRelated"
        ' xmlns:base="http://www.sipo.gov.cn/XMLSchema/base"'
        ' xmlns:business="http://www.sipo.gov.cn/XMLSchema/business">'
        '<business:BibliographicData><business:PublicationReference dataFormat="original">'
        f"<base:DocumentID><base:WIPOST3Code>CN</base:WIPOST3Code>"
        f"<base:DocNumber>{f['publication']}</base:DocNumber><base:Kind>{f['kind']}</base:Kind>"
        f"<base:Date>{f['published']}</base:Date></base:DocumentID>"
        "</business:PublicationReference>"
        '<business:ApplicationReference applType="10" dataFormat="original"><base:DocumentID>'
        f"<base:DocNumber>{f['number']}</base:DocNumber><base:Date>{f['filed']}</base:Date>"
        "</base:DocumentID></business:ApplicationReference>"
        f"<business:ClassificationIPCRDetails>{classes}</business:ClassificationIPCRDetails>"
        f"<business:InventionTitle>{escape(f['title'])}</business:InventionTitle>"
        f"<business:Parties><business:ApplicantDetails>{_book('Applicant', f['applicants'])}"
        f"</business:ApplicantDetails><business:InventorDetails>{_book('Inventor', f['inventors'])}"
        "</business:InventorDetails></business:Parties></business:BibliographicData>"
        f"<business:Abstract><base:Paragraphs>{escape(f['abstract'])}</base:Paragraphs>"
        "</business:Abstract></business:PatentDocumentAndRelated>\n"
    )


def st96(serial: int, **changes: Any) -> str:
    """WIPO ST.96 `pat:PatentPublication`."""
    f = _facts(serial, changes)
    owners = "".join(
        "<pat:Applicant><com:Contact><com:Name><com:OrganizationName><com:OrganizationStandardName>"
        f"{escape(name)}</com:OrganizationStandardName></com:OrganizationName></com:Name>"
        "</com:Contact></pat:Applicant>"
        for name in f["applicants"]
    )
    people = "".join(
        "<pat:Inventor><com:Contact><com:Name><com:PersonName><com:PersonFullName>"
        f"{escape(name)}</com:PersonFullName></com:PersonName></com:Name></com:Contact>"
        "</pat:Inventor>"
        for name in f["inventors"]
    )
    classes = "".join(
        "<pat:IPCRClassification><pat:PatentClassificationText>"
        f"{text}</pat:PatentClassificationText></pat:IPCRClassification>"
        for text in f["ipc"]
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<pat:PatentPublication xmlns:pat="http://www.wipo.int/standards/XMLSchema/ST96/Patent"'
        ' xmlns:com="http://www.wipo.int/standards/XMLSchema/ST96/Common">'
        "<pat:BibliographicData><pat:PatentPublicationIdentification>"
        "<com:IPOfficeCode>CN</com:IPOfficeCode>"
        f"<pat:PublicationNumber>{f['publication']}</pat:PublicationNumber>"
        f"<com:PatentDocumentKindCode>{f['kind']}</com:PatentDocumentKindCode>"
        f"<com:PublicationDate>{_dashed(f['published'])}</com:PublicationDate>"
        "</pat:PatentPublicationIdentification><pat:ApplicationIdentification>"
        "<com:IPOfficeCode>CN</com:IPOfficeCode><com:ApplicationNumber>"
        f"<com:ApplicationNumberText>{f['number']}</com:ApplicationNumberText>"
        f"</com:ApplicationNumber><pat:FilingDate>{_dashed(f['filed'])}</pat:FilingDate>"
        "</pat:ApplicationIdentification><pat:InventionTitleBag>"
        f'<pat:InventionTitle com:languageCode="zh">{escape(f["title"])}</pat:InventionTitle>'
        "</pat:InventionTitleBag><pat:PatentClassificationBag><pat:IPCRClassificationBag>"
        f"{classes}</pat:IPCRClassificationBag></pat:PatentClassificationBag>"
        f"<pat:PartyBag><pat:ApplicantBag>{owners}</pat:ApplicantBag>"
        f"<pat:InventorBag>{people}</pat:InventorBag></pat:PartyBag></pat:BibliographicData>"
        f'<pat:Abstract com:languageCode="zh"><pat:P>{escape(f["abstract"])}</pat:P></pat:Abstract>'
        "</pat:PatentPublication>\n"
    )


ALL = {"cnipa_old": cnipa_old, "cnipa_new": cnipa_new, "st96": st96}


def _facts(serial: int, changes: dict[str, Any]) -> dict[str, Any]:
    return FACTS | {"number": number(serial), "publication": f"1{serial:08}"} | changes


def _book(tag: str, names: list[str]) -> str:
    return "".join(
        f"<business:{tag}><base:AddressBook><base:Name>{escape(name)}</base:Name>"
        f"</base:AddressBook></business:{tag}>"
        for name in names
    )


def _dashed(day: str) -> str:
    return f"{day[:4]}-{day[4:6]}-{day[6:]}"
