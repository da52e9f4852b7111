-- A national role can be taken away. The row goes; national events keep who had it, and who took it.
GRANT DELETE ON national_roles TO waymark_national;
