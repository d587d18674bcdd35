"""A static briefing site from a folder of news articles: what they agree on, where they differ, and where it stands."""

__version__ = "0.1.0"
