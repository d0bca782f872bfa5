"""The head that names what stands where: labelled pictures, and learning from them."""
