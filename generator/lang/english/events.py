"""English events."""

from generator.lang.tables import EventWords

EVENTS = EventWords()
