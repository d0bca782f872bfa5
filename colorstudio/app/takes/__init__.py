"""The takes of a shot: listed, compared, chosen."""
