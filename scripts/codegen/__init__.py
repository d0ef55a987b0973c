"""The parts of regen.py, in the order in which it uses them.

document reads files, overlay applies the overlay, extensions checks the x- fields, prepare moves
what the generator overlooks, generator runs it, package reads what it wrote, jobs makes the tables
of jobs from that, write puts everything in place.
"""
