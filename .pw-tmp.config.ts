import { defineConfig } from '@playwright/test';
const launchOptions = { executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] };
export default defineConfig({ testDir:'/work/main/e2e', outputDir:'/tmp/play-shots/results', fullyParallel:true, workers:1, timeout:60000, expect:{timeout:8000}, reporter:'line', use:{ baseURL:'http://127.0.0.1:5417/', launchOptions, actionTimeout:8000 },
 projects:[{name:'desktop',testIgnore:'**/*.phone.spec.ts',use:{viewport:{width:1440,height:900}}},{name:'phone',testMatch:'**/*.phone.spec.ts',use:{viewport:{width:390,height:844},hasTouch:true,isMobile:true,deviceScaleFactor:2}}] });
