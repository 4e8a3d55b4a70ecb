// Browsers come from the system; set REDLINE_DOWNLOAD_BROWSER=1 where a download is wanted instead.
module.exports = { skipDownload: process.env.REDLINE_DOWNLOAD_BROWSER !== '1' };
