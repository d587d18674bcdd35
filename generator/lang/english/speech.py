"""English speech."""

from generator.lang.tables import Speech

SPEECH = Speech()
