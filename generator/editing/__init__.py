"""What an editor does beside writing: start a briefing, add articles, choose whom to follow."""
