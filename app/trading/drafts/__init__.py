"""Drafts: offers a mandated broker writes for a side of talks; the side itself lays them down."""
