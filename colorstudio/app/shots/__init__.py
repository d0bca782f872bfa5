"""Shots: how they are coloured and graded, cut, named and explored."""
