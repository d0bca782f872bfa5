"""Docks around the picture: inspector, takes, history, jobs, scopes."""
