# Sourced by the scripts that use Spark: where Python with PySpark is, and what is missing.

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
spark_python=$root/.build/spark/venv/bin/python
spark_version="pyspark>=4,<5"

# Says what keeps Spark from running here; nothing when nothing does.
spark_missing() {
  command -v java >/dev/null 2>&1 || { echo "Java 17 or later is not installed"; return; }
  "$spark_python" -c "import pyspark" >/dev/null 2>&1 || echo "PySpark is not installed in .build/spark"
}

# Installs PySpark from PyPI into .build/spark, or says what to install first.
spark_require() {
  if ! command -v java >/dev/null 2>&1; then
    echo "Spark needs Java 17 or later, for example: sudo apt-get install openjdk-17-jre-headless" >&2
    exit 2
  fi
  [ -z "$(spark_missing)" ] && return 0
  echo "Installing PySpark into .build/spark, once" >&2
  python3 -m venv "$root/.build/spark/venv" && "$spark_python" -m pip install -q "$spark_version" >&2 || {
    echo "PySpark could not be installed; on Debian python3-venv has to be there: sudo apt-get install python3-venv" >&2
    exit 2
  }
}
