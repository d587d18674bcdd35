"""English numbers."""

from generator.lang.tables import NumberWords

NUMBERS = NumberWords()
