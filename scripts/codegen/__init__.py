"""The parts of regen.py, in the order in which it uses them.

document reads files, references follows what they refer to, overlay applies the overlay, extensions
checks the x- fields. prepare moves what the generator overlooks, with media for media types,
simplify for schemas and names for names. generator runs it, in a process of its own: run_generator,
with generator_fixes. unsupported leaves out what it cannot read. check tries what it wrote, package
reads that, jobs makes the tables of jobs from it, bare the document of the fake server. write puts
everything in place.
"""
