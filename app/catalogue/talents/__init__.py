"""Talents (人才库): experts and technology managers, as far as they consented."""
