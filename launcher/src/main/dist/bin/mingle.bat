@echo off
rem Starts Mingle. Everything after the options of Java is its command line.
setlocal EnableExtensions DisableDelayedExpansion
set "MINGLE_DIST=%~dp0.."
set "MINGLE_LIB=%MINGLE_DIST%\lib"
set "MINGLE_JAR="
set "MINGLE_JAVA="

rem An image brings a Java of its own. JAVA_HOME may have been set with quotation marks.
if exist "%MINGLE_DIST%\runtime\bin\java.exe" (
  set "MINGLE_JAVA=%MINGLE_DIST%\runtime\bin\java.exe"
  set "MINGLE_LIB=%MINGLE_DIST%\app"
  goto run
)
if not defined JAVA_HOME goto path
set "MINGLE_JAVA=%JAVA_HOME:"=%\bin\java.exe"
if exist "%MINGLE_JAVA%" goto version
:path
for %%J in (java.exe) do set "MINGLE_JAVA=%%~$PATH:J"
if defined MINGLE_JAVA goto version
echo Mingle needs Java 17 or later, and there is none on this machine. Please install it, or set JAVA_HOME. 1>&2
exit /b 4

:version
rem Which Java it is says a file beside it: asking Java itself would cost as much as starting it. Without that file it is tried.
for %%J in ("%MINGLE_JAVA%") do set "MINGLE_RELEASE=%%~dpJ..\release"
set "MINGLE_MAJOR=17"
if exist "%MINGLE_RELEASE%" for /f "usebackq tokens=1,2 delims==.-" %%K in ("%MINGLE_RELEASE%") do if "%%K"=="JAVA_VERSION" set "MINGLE_MAJOR=%%L"
set "MINGLE_MAJOR=%MINGLE_MAJOR:"=%"
if %MINGLE_MAJOR% GEQ 17 goto run
echo Mingle needs Java 17 or later; "%MINGLE_JAVA%" is Java %MINGLE_MAJOR%. Please install a newer one, or set JAVA_HOME. 1>&2
exit /b 4

:run
rem An archive of the classes of such a start saves a part of it; a wrong guess at the kind or the home folder only costs time.
set "MINGLE_KIND=command"
if "%~1"=="" set "MINGLE_KIND=desktop"
if /i "%~x1"==".zip" set "MINGLE_KIND=desktop"
set "MINGLE_FOLDER=%MINGLE_HOME%"
if not defined MINGLE_FOLDER set "MINGLE_FOLDER=%APPDATA%\Mingle"
set /a MINGLE_KEY=0
for /r "%MINGLE_DIST%" %%J in (*.jar) do set /a MINGLE_KEY+=%%~zJ
set "MINGLE_ARCHIVE=%MINGLE_FOLDER%\cache\cds\%MINGLE_KIND%-%MINGLE_KEY%.jsa"
set MINGLE_SHARE="-Dmingle.archive=%MINGLE_ARCHIVE%"
if exist "%MINGLE_ARCHIVE%.sum" for /f "usebackq tokens=2" %%S in ("%MINGLE_ARCHIVE%.sum") do for %%A in ("%MINGLE_ARCHIVE%") do if "%%~zA"=="%%S" set MINGLE_SHARE="-XX:SharedArchiveFile=%MINGLE_ARCHIVE%" -XX:+VerifySharedSpaces "-Xlog:cds*=off"
if "%MINGLE_CLASS_ARCHIVE%"=="off" set "MINGLE_SHARE="
for /r "%MINGLE_LIB%" %%J in (org.mingle.launcher-*.jar) do set "MINGLE_JAR=%%~fJ"

rem What Mingle writes is UTF-8; the console is told so and gets its own code page back. Some languages end its number with a full stop.
set "MINGLE_PAGE="
for /f "tokens=2 delims=:" %%P in ('chcp 2^>nul') do set "MINGLE_PAGE=%%P"
if defined MINGLE_PAGE set "MINGLE_PAGE=%MINGLE_PAGE:.=%"
chcp 65001 >nul 2>nul
"%MINGLE_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:TLABSize=256k -Xshare:auto -Xmx512m -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %MINGLE_JAVA_OPTIONS% %MINGLE_SHARE% -jar "%MINGLE_JAR%" %*
set "MINGLE_EXIT=%errorlevel%"
if defined MINGLE_PAGE chcp %MINGLE_PAGE% >nul 2>nul
exit /b %MINGLE_EXIT%
