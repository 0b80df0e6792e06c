"""What must hold of codes. Pure."""

from app.core.errors import Invalid

IPC_LEVELS = (1, 3, 4)  # letters of section, class, subclass


class CodesMalformed(Invalid):
    title = "The file's columns are not those of a code table"
    zh = "文件列与代码表不符"


def parent_of(scheme: str, code: str) -> str | None:
    """The entry above, from the code itself."""
    if scheme == "district":
        shorter = {9: 6, 6: 4, 4: 2}.get(len(code), 0)
        return code[:shorter] or None
    if scheme == "industry":
        return {2: None, 3: code[:2], 4: code[:3]}.get(len(code.lstrip("ABCDEFGHIJKLMNOPQRST")))
    if scheme == "ipc":
        if "/" in code:
            return code.partition("/")[0]
        return next((code[:n] for n in reversed(IPC_LEVELS) if n < len(code)), None)
    return None
