# Sourced by the scripts that use Spark: where Python with PySpark is, and what is missing.

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
. "$root/Scripts/requirements.sh"

# Whether a Python has PySpark 4.
spark_in() {
  "$1" -c "import pyspark, sys; sys.exit(not pyspark.__version__.startswith('4.'))" >/dev/null 2>&1
}

# Whether Java 17 or later is there, which Spark 4 needs. What it says begins with: openjdk version "17.0.15".
spark_java() {
  [ "$(java -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)" -ge 17 ] 2>/dev/null
}

# A Python that has PySpark already is taken as it is.
spark_python=$root/.build/spark/venv/bin/python
spark_in "$spark_python" || ! spark_in python3 || spark_python=$(command -v python3)

# Says what keeps Spark from running here; nothing when nothing does.
spark_missing() {
  spark_java || { echo "Java 17 or later is not installed"; return; }
  spark_in "$spark_python" || echo "PySpark 4 is not installed in .build/spark"
}

# Installs PySpark from PyPI into .build/spark, or says what to install first.
spark_require() {
  if ! spark_java; then
    echo "Spark needs Java 17 or later, for example: sudo apt-get install default-jre-headless" >&2
    exit 2
  fi
  [ -z "$(spark_missing)" ] && return 0
  echo "Installing PySpark into .build/spark, once (a download of 430 MB)" >&2
  python3 -m venv "$root/.build/spark/venv" && "$spark_python" -m pip install -q "pyspark>=4,<5" >&2 || {
    echo "PySpark could not be installed; on Debian python3-venv has to be there: sudo apt-get install python3-venv" >&2
    exit 2
  }
}

# Installs Java and PySpark where that is allowed; never fails.
spark_offer() {
  spark_java || padan_offer default-jre-headless
  [ -n "$(spark_missing)" ] || return 0
  python3 -c "import ensurepip" >/dev/null 2>&1 || padan_offer python3-venv
  (spark_require) || true
}
