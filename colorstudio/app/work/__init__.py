"""The engine and its jobs as the studio sees them: submitted, watched, listed, ended."""
