"""English."""

from generator.lang.english.accounts import ACCOUNTS
from generator.lang.english.corrections import CORRECTIONS
from generator.lang.english.events import EVENTS
from generator.lang.english.facts import FACTS
from generator.lang.english.grammar import GRAMMAR
from generator.lang.english.layout import LAYOUT
from generator.lang.english.measures import MEASURES
from generator.lang.english.names import NAMES
from generator.lang.english.numbers import NUMBERS
from generator.lang.english.phrases import PHRASES
from generator.lang.english.speech import SPEECH
from generator.lang.english.time import TIME
from generator.lang.tables import Language

ENGLISH = Language("en", "English", GRAMMAR, LAYOUT, NAMES, SPEECH, NUMBERS, TIME, EVENTS, MEASURES, FACTS, PHRASES, ACCOUNTS, CORRECTIONS)
