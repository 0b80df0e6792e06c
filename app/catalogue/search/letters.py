"""English words and abbreviations of the field that could be read as pinyin: they never are.

Own compilation: what splits into syllables, or into beginnings of syllables of three letters or
more, among the words people type here. Others are told from pinyin by the library, which knows
them as words. Pure.
"""

ENGLISH = frozenset(
    """
    ai an api bai ban banana bang bao base bending bile bin binding bite cage can cane case
    change china cnc cute dai dance data date dense die dna dune engine fame fan fang fen
    fuse game gan gang gas gate ge gene gps guide hang he hen huge lame lan lane late led
    line long lute machine man mango media men mile mine mini mining mode mri mute name nan
    nano nine nmr nuance pan panda pane pang pcb pcr pen pending pile pin pine ping plc ran
    rang range rfid rna rule same sanding sang send sense she shine site song sue suite sun
    tale tan tang ten tense tile time tone tune wage wan wang women yang you
    """.split()  # noqa: SIM905
)
