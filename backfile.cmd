@echo off
rem Starts Backfile on Windows. In a checkout it builds the jar when there is none (and not, as the other launcher does,
rem when the sources are newer: delete target\backfile.jar for that); in a release the jar is in lib. JAVA_HOME chooses
rem the Java, JAVA_OPTS adds options for it.
setlocal EnableExtensions DisableDelayedExpansion

set "here=%~dp0"
set "jar=%here%lib\backfile.jar"
if exist "%here%pom.xml" set "jar=%here%target\backfile.jar"

set "java=java.exe"
if not defined JAVA_HOME goto find
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto found
>&2 echo backfile: JAVA_HOME is %JAVA_HOME%, where there is no bin\java.exe
exit /b 2

:find
where /q java.exe && goto found
>&2 echo backfile: there is no Java: install it, 17 or newer, or set JAVA_HOME
exit /b 2

:found
if exist "%jar%" goto start
if exist "%here%pom.xml" goto build
>&2 echo backfile: there is no %jar%: unpack the release anew, all of it
exit /b 2

:build
>&2 echo Building Backfile; the first time this takes a few minutes.
set "mvn=%here%mvnw.cmd"
where /q mvn.cmd && set "mvn=mvn.cmd"
call "%mvn%" -B -q -f "%here%pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcyclonedx.skip=true -Dforbiddenapis.skip=true package
if not errorlevel 1 goto start
if exist "%jar%" del "%jar%"
>&2 echo backfile: the build failed
exit /b 2

:start
rem The quick compiler alone is the sooner one for runs that are soon over.
set "tuned=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if /i "%~1"=="check" set "tuned="
if /i "%~1"=="serve" set "tuned="
if /i "%~1"=="build" set "tuned=-XX:+UseParallelGC -XX:TieredStopAtLevel=1"
if not defined JAVA_OPTS goto run
if not "%JAVA_OPTS:GC=%"=="%JAVA_OPTS%" set "tuned="

:run
"%java%" %tuned% %JAVA_OPTS% -Dbackfile.command=backfile -cp "%jar%" org.backfile.cli.Main %*
exit /b %errorlevel%
