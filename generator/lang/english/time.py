"""English time."""

from generator.lang.tables import TimeWords

TIME = TimeWords()
