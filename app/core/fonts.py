"""The one font of printed pages: Chinese and Latin, embedded where it is used."""

from importlib.metadata import distribution

FONT, FONT_FILE = "NotoSansSC", "zhplot/fonts/NotoSansSC-Regular.ttf"  # SIL OFL 1.1


def use_font() -> None:
    """Registered once a process; the glyphs a page uses are embedded in it.

    The wheel is opened for its font alone: importing it would load a plotting library.
    """
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont  # no worker needs it until it prints

    if FONT not in pdfmetrics.getRegisteredFontNames():
        path = str(distribution("zhplot").locate_file(FONT_FILE))
        pdfmetrics.registerFont(TTFont(FONT, path))
