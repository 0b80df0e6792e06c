"""The words of the secrecy screen."""

from sqlalchemy.orm import Mapped, mapped_column

from app.core.db import Model


class ScreenWord(Model):
    """A word that no public text may hold (R5.5.4), folded."""

    __tablename__ = "screen_words"

    word: Mapped[str] = mapped_column(primary_key=True)
    reason: Mapped[str]
