@echo off
rem Opens Amparo's desk for the folder "content" beside this file. Needs Java 17 or newer.
cd /d "%~dp0"
where javaw >nul 2>nul || goto without
set major=0
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /i "version"') do (
  for /f "tokens=1 delims=.-+" %%m in ("%%~v") do set major=%%m
)
if %major% lss 17 goto without
start "" javaw -jar amparo.jar desk
exit /b 0
:without
start "" java.html
exit /b 1
