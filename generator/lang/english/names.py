"""English names."""

from generator.lang.tables import NameWords

NAMES = NameWords()
