"""English layout."""

from generator.lang.tables import Layout

LAYOUT = Layout()
