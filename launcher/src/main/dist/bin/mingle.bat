@echo off
rem Starts Mingle. Everything after the options of Java is its command line.
setlocal
set "MINGLE_DIST=%~dp0.."
set "MINGLE_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "MINGLE_JAVA=%JAVA_HOME%\bin\java.exe"
"%MINGLE_JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo Mingle needs Java 17 or later, and there is none on this machine. Please install it, or set JAVA_HOME. 1>&2
  exit /b 4
)
"%MINGLE_JAVA%" --version 2>nul | findstr /r /c:" 1[7-9]\." /c:" [2-9][0-9]\." /c:" 1[7-9] " /c:" [2-9][0-9] " >nul
if errorlevel 1 (
  echo Mingle needs Java 17 or later. Please install a newer one, or set JAVA_HOME. 1>&2
  exit /b 4
)
for %%J in ("%MINGLE_DIST%\lib\org.mingle.launcher-*.jar") do set "MINGLE_JAR=%%~fJ"
"%MINGLE_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto -Xmx512m -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %MINGLE_JAVA_OPTIONS% -jar "%MINGLE_JAR%" %*
exit /b %errorlevel%
