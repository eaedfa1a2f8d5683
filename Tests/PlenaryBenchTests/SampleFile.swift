/// Small project files of our own, in the formats of the public library.
enum SampleFile {
  /// Two chains, 2 before 4 and 3 before 4, on one resource of 4 and one of 2.
  static let project = """
    ************************************************************************
    file with basedata            : ours
    ************************************************************************
    projects                      :  1
    jobs (incl. supersource/sink ):  5
    horizon                       :  9
    RESOURCES
      - renewable                 :  2   R
      - nonrenewable              :  0   N
      - doubly constrained        :  0   D
    ************************************************************************
    PRECEDENCE RELATIONS:
    jobnr.    #modes  #successors   successors
       1        1          2           2   3
       2        1          1           4
       3        1          1           4
       4        1          1           5
       5        1          0
    ************************************************************************
    REQUESTS/DURATIONS:
    jobnr. mode duration  R 1  R 2
    ------------------------------------------------------------------------
      1      1     0       0    0
      2      1     3       3    0
      3      1     4       2    1
      4      1     2       0    2
      5      1     0       0    0
    ************************************************************************
    RESOURCEAVAILABILITIES:
      R 1  R 2
        4    2
    ************************************************************************

    """

  /// Two jobs on one resource of 1; the second starts 3 to 5 slots after the first.
  static let lags = [
    "2\t1\t0\t0", "0\t1\t2\t1\t2\t[0]\t[0]", "1\t1\t2\t2\t3\t[3]\t[2]",
    "2\t1\t2\t1\t3\t[-5]\t[4]", "3\t1\t0", "0\t1\t0\t0", "1\t1\t2\t1", "2\t1\t4\t1", "3\t1\t0\t0",
    "1", "",
  ].joined(separator: "\r\n")
}
