"""What leaves the program besides pages: data, tables and a feed for other programs, the index of the search, pages as files."""
