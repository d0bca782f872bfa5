"""Results as files: JSON and CSV for machines, a page with pictures for people."""
