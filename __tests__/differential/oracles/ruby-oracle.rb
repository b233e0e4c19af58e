# Reads JSON on its standard input: {"files": [text]} asks what the SDK's reader makes of profile
# files, {"chains": [environment]} which credentials its chain ends in, in each, one fork for each.
require 'json'
require 'aws-sdk-core'

def chain
  found = Aws::STS::Client.new(region: 'eu-west-1').config.credentials
  { key: found&.credentials&.access_key_id, token: found&.credentials&.session_token }
rescue StandardError => e
  { error: e.message }
end

def in_fork
  reader, writer = IO.pipe
  child = fork do
    reader.close
    writer.write(JSON.generate(yield))
    writer.close
    exit!
  end
  writer.close
  answer = reader.read
  Process.wait(child)
  JSON.parse(answer)
end

question = JSON.parse($stdin.read)
if question['files']
  puts JSON.generate(question['files'].map { |text| Aws::IniParser.ini_parse(text) })
else
  puts(JSON.generate(question['chains'].map do |environment|
    in_fork do
      ENV.replace(environment)
      chain
    end
  end))
end
