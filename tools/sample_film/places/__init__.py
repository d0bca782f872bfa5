"""The places of the sample film."""
