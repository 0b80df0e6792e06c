"""Where each format of publications keeps its fields: both of CNIPA, and WIPO ST.96. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Format:
    """Where a format keeps each field: paths of local names below the record's root."""

    name: str
    publication: str
    publication_number: str
    kind_code: str
    published_on: str
    application: str
    application_number: str
    filed_on: str
    title: str
    abstract: str
    applicant: str
    inventor: str
    person: tuple[str, ...]
    ipc: str


CNIPA_OLD = Format(
    "cn-patent-document",
    publication="cn-bibliographic-data/cn-publication-reference/document-id",
    publication_number="doc-number",
    kind_code="kind",
    published_on="date",
    application="cn-bibliographic-data/application-reference/document-id",
    application_number="doc-number",
    filed_on="date",
    title="cn-bibliographic-data/invention-title",
    abstract="cn-bibliographic-data/abstract",
    applicant="cn-bibliographic-data/cn-parties/cn-applicants/cn-applicant",
    inventor="cn-bibliographic-data/cn-parties/cn-inventors/cn-inventor",
    person=("name",),
    ipc="cn-bibliographic-data/classifications-ipcr/classification-ipcr/text",
)
CNIPA_NEW = Format(
    "PatentDocumentAndRelated",
    publication="BibliographicData/PublicationReference/DocumentID",
    publication_number="DocNumber",
    kind_code="Kind",
    published_on="Date",
    application="BibliographicData/ApplicationReference/DocumentID",
    application_number="DocNumber",
    filed_on="Date",
    title="BibliographicData/InventionTitle",
    abstract="Abstract/Paragraphs",
    applicant="BibliographicData/Parties/ApplicantDetails/Applicant",
    inventor="BibliographicData/Parties/InventorDetails/Inventor",
    person=("Name", "OrganizationName"),
    ipc="BibliographicData/ClassificationIPCRDetails/ClassificationIPCR/Text",
)
ST96 = Format(
    "PatentPublication",
    publication="BibliographicData/PatentPublicationIdentification",
    publication_number="PublicationNumber",
    kind_code="PatentDocumentKindCode",
    published_on="PublicationDate",
    application="BibliographicData/ApplicationIdentification",
    application_number="ApplicationNumber/ApplicationNumberText",
    filed_on="FilingDate",
    title="BibliographicData/InventionTitleBag/InventionTitle",
    abstract="Abstract",
    applicant="BibliographicData/PartyBag/ApplicantBag/Applicant",
    inventor="BibliographicData/PartyBag/InventorBag/Inventor",
    person=("OrganizationStandardName", "EntityName", "PersonFullName"),
    ipc="BibliographicData/PatentClassificationBag/IPCRClassificationBag/IPCRClassification"
    "/PatentClassificationText",
)
FORMATS = {known.name: known for known in (CNIPA_OLD, CNIPA_NEW, ST96)}
