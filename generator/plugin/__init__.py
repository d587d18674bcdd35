"""The door to MkDocs, and the one package that knows it."""

from generator.plugin.hooks import BriefingPlugin, build_site

__all__ = ["BriefingPlugin", "build_site"]
