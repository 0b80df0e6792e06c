"""What must hold of an uploaded file. Pure."""

from datetime import datetime
from typing import Any

from app.core.errors import Conflict, Forbidden, Invalid

LARGEST = 2 << 30  # bytes
PART = 8 << 20  # bytes, the largest
TYPES = (
    *("text/csv", "application/vnd.apache.parquet", "application/pdf", "application/zip"),
    *("image/png", "image/jpeg", "application/json", "application/octet-stream"),
)


class NotAVerifier(Forbidden):
    title = "Only owners and verifiers upload raw data"
    zh = "仅限单位负责人或检验人员上传数据"


class OffsetDiffers(Conflict):
    title = "The part does not begin where the file ends so far; go on at `received`"
    zh = "上传位置不一致，请从 received 处续传"


class PartTooLarge(Invalid):
    title = "The part is empty or goes beyond the file's size"
    zh = "分片为空或超出文件大小"


class FileIncomplete(Conflict):
    title = "The file has not arrived whole"
    zh = "文件尚未上传完整"


class FileNotStored(Conflict):
    title = "The file is not stored yet, or was refused"
    zh = "文件尚未入库或已被拒绝"


def require_fitting_part(upload: Any, offset: int, size: int) -> None:
    """Raises OffsetDiffers, PartTooLarge."""
    if offset != upload.received:
        raise OffsetDiffers(received=upload.received)
    if size < 1 or offset + size > upload.size:
        raise PartTooLarge(received=upload.received, size=upload.size)


def require_whole(upload: Any, now: datetime) -> None:
    """Raises FileIncomplete."""
    if upload.received != upload.size:
        raise FileIncomplete(received=upload.received, size=upload.size)


def upload_due_at(upload: Any) -> datetime | None:
    """An upload that nobody goes on with is given up."""
    found: datetime | None = upload.expires_at
    return found
